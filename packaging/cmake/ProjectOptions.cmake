# SPDX-License-Identifier: MIT
# One INTERFACE target carries the language level, the definitions, the warnings and the sanitizers.
# Every target of the project links it; nothing edits CMAKE_CXX_FLAGS.
add_library(ecs_options INTERFACE)
target_compile_features(ecs_options INTERFACE cxx_std_20)
target_include_directories(ecs_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(ecs_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER
)
target_compile_options(ecs_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor> $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast>)
if(ECS_WARNINGS_AS_ERRORS)
  target_compile_options(ecs_options INTERFACE -Werror)
endif()
if(WIN32)
  target_compile_definitions(ecs_options INTERFACE
    UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
  # The library behind the stack protector is linked by the toolchain file.
  target_compile_options(ecs_options INTERFACE -fstack-protector-strong
    # At -Os GCC 12 loses track of std::optional; the builds for Linux keep the warning
    $<$<CONFIG:MinSizeRel>:-Wno-maybe-uninitialized>)
  target_link_options(ecs_options INTERFACE -static -static-libgcc -static-libstdc++)
endif()
if(ECS_SANITIZE)
  target_compile_options(ecs_options INTERFACE
    -fsanitize=${ECS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    # GCC 12 loses track of std::optional between the sanitizer's own checks; the plain builds keep the warning
    -Wno-maybe-uninitialized)
  target_link_options(ecs_options INTERFACE -fsanitize=${ECS_SANITIZE})
endif()

# Half of the time of a compilation goes into the same headers of Qt. Off by default: a build without them shows
# the include that is missing, and serves ccache and clang-tidy.
option(ECS_PRECOMPILED_HEADERS "Compile the common headers once for all targets" OFF)

function(ecs_precompile target)
  if(NOT ECS_PRECOMPILED_HEADERS)
    return()
  endif()
  # Qt Core alone: a target may define more than these headers were compiled with, but not less.
  set(headers <chrono> <functional> <memory> <optional> <vector>
      <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QObject> <QString> <QStringList> <QUrl>)
  if(NOT TARGET ecs_headers)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/ecs_headers.cpp" CONTENT "")
    add_library(ecs_headers OBJECT "${CMAKE_BINARY_DIR}/ecs_headers.cpp")
    set_target_properties(ecs_headers PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(ecs_headers PRIVATE ecs_options Qt6::Core)
    target_precompile_headers(ecs_headers PRIVATE ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ecs_headers)
endfunction()

# Adds NAME_linux.cpp or NAME_windows.cpp for each NAME, so that a header has one implementation for
# each system and no source needs an #ifdef.
function(ecs_platform_sources target)
  if(WIN32)
    set(suffix windows)
  else()
    set(suffix linux)
  endif()
  foreach(name IN LISTS ARGN)
    target_sources(${target} PRIVATE "${name}_${suffix}.cpp")
  endforeach()
endfunction()

# Adds the static library of one room of diagnostics/ (or of ui/).
function(ecs_add_room name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC ecs_options Qt6::Core)
  ecs_precompile(${name})
endfunction()

# For every qt_add_resources(): this format holds no times of the files, so that two checkouts give the same bytes.
set(ecs_resource_options --format-version 1)
