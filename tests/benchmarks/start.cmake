# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(start_floor "${CMAKE_CURRENT_LIST_DIR}/start_floor.cpp" "${CMAKE_CURRENT_LIST_DIR}/firstpaint.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/firstpaint.h")
target_link_libraries(start_floor PRIVATE gongkai_options Qt6::Widgets PkgConfig::SQLite)

add_executable(start_table "${CMAKE_CURRENT_LIST_DIR}/start_table.cpp" "${CMAKE_CURRENT_LIST_DIR}/firstpaint.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/firstpaint.h")
target_link_libraries(start_table PRIVATE gongkai_options Qt6::Widgets PkgConfig::SQLite)

add_executable(start_window "${CMAKE_CURRENT_LIST_DIR}/start_window.cpp" "${CMAKE_CURRENT_LIST_DIR}/firstpaint.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/firstpaint.h" "${CMAKE_CURRENT_LIST_DIR}/bigstore.cpp" "${CMAKE_CURRENT_LIST_DIR}/bigstore.h")
target_link_libraries(start_window PRIVATE gongkai_options Gongkai::ui PkgConfig::SQLite)

add_executable(start "${CMAKE_CURRENT_LIST_DIR}/start.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.h"
  "${CMAKE_CURRENT_LIST_DIR}/bigstore.cpp" "${CMAKE_CURRENT_LIST_DIR}/bigstore.h")
target_link_libraries(start PRIVATE gongkai_options Gongkai::store Qt6::Core PkgConfig::SQLite)
add_dependencies(start start_floor start_table start_window)

foreach(benchmark checkin month inspections)
  add_executable(window_${benchmark} "${CMAKE_CURRENT_LIST_DIR}/window_${benchmark}.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/windowbench.cpp" "${CMAKE_CURRENT_LIST_DIR}/windowbench.h"
    "${CMAKE_CURRENT_LIST_DIR}/bigstore.cpp" "${CMAKE_CURRENT_LIST_DIR}/bigstore.h")
  target_link_libraries(window_${benchmark} PRIVATE gongkai_options Gongkai::ui PkgConfig::SQLite)
endforeach()
target_sources(window_checkin PRIVATE "${CMAKE_CURRENT_LIST_DIR}/bench.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.h"
  "${CMAKE_CURRENT_LIST_DIR}/barecheckin.cpp" "${CMAKE_CURRENT_LIST_DIR}/barecheckin.h")
foreach(benchmark month inspections)
  target_sources(window_${benchmark} PRIVATE "${CMAKE_CURRENT_LIST_DIR}/loopwatch.cpp" "${CMAKE_CURRENT_LIST_DIR}/loopwatch.h"
    "${CMAKE_CURRENT_LIST_DIR}/plainwords.h")
endforeach()
target_sources(window_inspections PRIVATE "${CMAKE_CURRENT_LIST_DIR}/inspectionyears.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/inspectionyears.h")

add_executable(window_scroll "${CMAKE_CURRENT_LIST_DIR}/window_scroll.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/bench.h" "${CMAKE_CURRENT_LIST_DIR}/longreport.cpp" "${CMAKE_CURRENT_LIST_DIR}/longreport.h")
target_link_libraries(window_scroll PRIVATE gongkai_options Gongkai::ui)

add_executable(window_photos "${CMAKE_CURRENT_LIST_DIR}/window_photos.cpp" "${CMAKE_CURRENT_LIST_DIR}/loopwatch.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/loopwatch.h")
target_link_libraries(window_photos PRIVATE gongkai_options Gongkai::ui)
