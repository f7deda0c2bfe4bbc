import { lastVehicle } from '../core/analysis/wayOut.ts';
import type { Session } from '../session/session.ts';

/** Whether a vehicle hides anybody on the cover map: parked cars may not have been there, so only where they are asked for. */
export function countsForCover({ scene, coverMap, t }: Session, vehicle: string): boolean {
  if (coverMap.cars === 'all') return true;
  const model = scene.vehicles.get(vehicle)?.model;
  return model === 'patrol-suv' || model === 'patrol-saloon' || vehicle === lastVehicle(scene, Math.round(t));
}
