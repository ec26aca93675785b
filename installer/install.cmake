# SPDX-License-Identifier: GPL-3.0-or-later
#
# What "cmake --install" puts where, and the Debian package that CPack makes of it.

include(GNUInstallDirs)

set(GONGKAI_FONTS "${PROJECT_BINARY_DIR}/share/gongkai/fonts")

if(TARGET gongkai)
  install(TARGETS gongkai RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  # Found beside the folder of the executable, so not by the architecture's name.
  install(TARGETS gongkai_finisher LIBRARY DESTINATION lib/gongkai)
endif()

install(FILES "${CMAKE_CURRENT_LIST_DIR}/org.gongkai.Gongkai.desktop"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/org.gongkai.Gongkai.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/gongkai-mime.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME gongkai.xml)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/gongkai.1"
  DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/../resources/icons/gongkai.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/../resources/icons/gongkai.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes" RENAME application-x-gongkai.svg)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright"
  DESTINATION "${CMAKE_INSTALL_DOCDIR}")
# The fonts are fetched by the set-up script; a build without them installs none and falls back to the system's.
install(DIRECTORY "${GONGKAI_FONTS}/" DESTINATION "${CMAKE_INSTALL_DATADIR}/gongkai/fonts" OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gongkai)
set(CPACK_PACKAGE_VENDOR "Gongkai")
set(CPACK_PACKAGE_CONTACT "Gongkai maintainers <root@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ledger of a town's open-government duties")
set(CPACK_PACKAGE_DESCRIPTION
  "Gongkai keeps the monthly hand-ins, public postings, inspections and registers of a town's open-government office, judges who was on time, and prints the notices, bulletins and yearly reports as official papers.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-wayland, fcitx5-frontend-qt6")
include(CPack)
