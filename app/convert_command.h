// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"

namespace ecs {

/// `ecs-check convert`: writes a capture (ETL of netsh or Packet Monitor, pcapng, pcap) as pcapng.
/// Says on standard output what was read, written and lost. 0 when the output is complete, 21 when
/// it could not be written, 64 when the input is no capture.
int convertCapture(const CommandLine &commandLine);

} // namespace ecs
