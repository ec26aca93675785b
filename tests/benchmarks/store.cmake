# SPDX-License-Identifier: GPL-3.0-or-later
foreach(benchmark month checkin figures import)
  add_executable(store_${benchmark} "${CMAKE_CURRENT_LIST_DIR}/store_${benchmark}.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/bench.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.h"
    "${CMAKE_CURRENT_LIST_DIR}/bigstore.cpp" "${CMAKE_CURRENT_LIST_DIR}/bigstore.h")
  if(benchmark STREQUAL "checkin")
    target_sources(store_checkin PRIVATE "${CMAKE_CURRENT_LIST_DIR}/barecheckin.cpp"
      "${CMAKE_CURRENT_LIST_DIR}/barecheckin.h")
  endif()
  target_link_libraries(store_${benchmark} PRIVATE gongkai_options Gongkai::store Gongkai::exchange PkgConfig::SQLite)
endforeach()
