# SPDX-License-Identifier: MIT
# ECS_BUILD_ID: the git commit the program was built from, or "unknown" outside a checkout.
# SOURCE_DATE_EPOCH and this id are all that enters a build from outside, so that a commit built
# twice gives the same bytes.
set(ECS_BUILD_ID "unknown")
find_package(Git QUIET)
if(GIT_FOUND)
  execute_process(
    COMMAND "${GIT_EXECUTABLE}" -C "${PROJECT_SOURCE_DIR}" rev-parse --short=12 HEAD
    OUTPUT_VARIABLE ecs_git_head OUTPUT_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE ecs_git_result ERROR_QUIET)
  if(ecs_git_result EQUAL 0 AND ecs_git_head)
    set(ECS_BUILD_ID "${ecs_git_head}")
  endif()
  # A new commit or another branch: configure again before the next build.
  execute_process(
    COMMAND "${GIT_EXECUTABLE}" -C "${PROJECT_SOURCE_DIR}" rev-parse --path-format=absolute --git-path logs/HEAD
    OUTPUT_VARIABLE ecs_git_log OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(EXISTS "${ecs_git_log}")
    set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${ecs_git_log}")
  endif()
endif()
