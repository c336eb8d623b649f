/** Programmes of assistive devices: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { assistiveDevicePoor } from './programmes/assistive-device-poor.ts'
import { assistiveDeviceSubsidy } from './programmes/assistive-device-subsidy.ts'
import { deviceLoan } from './programmes/device-loan.ts'

export const devicesProgrammes = [
  assistiveDeviceSubsidy,
  assistiveDevicePoor,
  deviceLoan,
] as const satisfies readonly Programme[]
