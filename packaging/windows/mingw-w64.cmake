# SPDX-License-Identifier: MIT
# Compilers for 64-bit Windows: Debian's GCC for mingw-w64 (POSIX threads, msvcrt), with the
# newer mingw-w64 headers and libraries of the SDK in which this file lies.
#
# build-sdk.sh builds the SDK with this file and copies it into the SDK; it finds everything
# relative to itself, so an SDK can be moved. Programs name toolchain.cmake instead.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(_ecs_triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${_ecs_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${_ecs_triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${_ecs_triplet}-windres)

# GCC searches its C++ headers first and then, by #include_next, its C headers and those of
# mingw-w64. A plain -isystem would slip in before the C++ ones and mix two generations of the
# same header, so the whole search path is written down, in GCC's own order, with only the last
# entry exchanged.
foreach(_ecs_dir IN ITEMS include include-fixed)
  execute_process(
    COMMAND ${CMAKE_C_COMPILER} -print-file-name=${_ecs_dir}
    OUTPUT_VARIABLE _ecs_gcc_${_ecs_dir}
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
set(_ecs_mingw "${CMAKE_CURRENT_LIST_DIR}/mingw")
set(_ecs_libs "-B\"${_ecs_mingw}/lib/\"") # start-up objects and import libraries of the same age
set(_ecs_c "-isystem ${_ecs_gcc_include} -isystem ${_ecs_gcc_include-fixed}")
string(APPEND _ecs_c " -isystem \"${_ecs_mingw}/include\"")
set(_ecs_cxx "${_ecs_gcc_include}/c++")
set(_ecs_cxx "-isystem ${_ecs_cxx} -isystem ${_ecs_cxx}/${_ecs_triplet} -isystem ${_ecs_cxx}/backward")
set(CMAKE_C_FLAGS_INIT "${_ecs_libs} -nostdinc ${_ecs_c}")
set(CMAKE_CXX_FLAGS_INIT "${_ecs_libs} -nostdinc -nostdinc++ ${_ecs_cxx} ${_ecs_c}")

set(CMAKE_FIND_ROOT_PATH "${_ecs_mingw}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
