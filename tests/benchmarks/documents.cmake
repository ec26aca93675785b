# SPDX-License-Identifier: GPL-3.0-or-later
foreach(benchmark report notices)
  add_executable(documents_${benchmark} "${CMAKE_CURRENT_LIST_DIR}/documents_${benchmark}.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/documents_bench.cpp" "${CMAKE_CURRENT_LIST_DIR}/documents_bench.h"
    "${CMAKE_CURRENT_LIST_DIR}/bench.cpp" "${CMAKE_CURRENT_LIST_DIR}/bench.h")
  target_link_libraries(documents_${benchmark} PRIVATE gongkai_options Gongkai::documents)
endforeach()
target_sources(documents_report PRIVATE "${CMAKE_CURRENT_LIST_DIR}/longreport.cpp" "${CMAKE_CURRENT_LIST_DIR}/longreport.h")
