/** Time zones that readers' devices may be set to. */
export const zones = [
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Etc/UTC',
]
