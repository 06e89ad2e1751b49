import { type Device, infoOf } from './device'
import { type Engine, guard } from './engine'
import type { launchOptions } from './launch'
import { layoutQueries } from './queries'
import type { Router } from './router'
import type { Sights } from './sights'
import type { Storage } from './storage'
import type { Updates } from './updates'
import type { WithCallbacks, WithResult } from './wx'

export interface Phoned {
  engine: Engine
  router: Router
  storage: Storage
  device: Device
  darkmode: boolean
  launch: ReturnType<typeof launchOptions>
  updates: Updates
  sights: Sights
}

interface ToUrl {
  url: string
}

/** What the host does for calls with callbacks. */
export function callbackServices({ engine, router, storage, ...phone }: Phoned) {
  const services: Record<string, WithCallbacks> = {
    ...storage.withCallbacks(engine.realm),
    getSystemInfo: () => everything({ engine, ...phone }),
    navigateTo: ({ url }: ToUrl) => router.navigateTo(url),
    redirectTo: ({ url }: ToUrl) => router.redirectTo(url),
    reLaunch: ({ url }: ToUrl) => router.reLaunch(url),
    switchTab: ({ url }: ToUrl) => router.switchTab(url),
    navigateBack: ({ delta = 1 }: { delta?: number }) => router.navigateBack(delta),
    setNavigationBarTitle: ({ title }: { title: string }) => {
      router.top.title = title
    },
    showModal: () => ({ confirm: true, cancel: false }),
  }
  return services
}

/** What the host does for calls that give a result; `has` tells which names the phone has. */
export function resultServices(
  { engine, storage, device, darkmode, launch, updates, sights }: Phoned,
  has: (name: string) => boolean,
) {
  const { realm, clock } = engine
  const services: Record<string, WithResult> = {
    ...storage.withResult(realm),
    ...layoutQueries(realm, sights),
    getSystemInfoSync: () => everything({ engine, device, darkmode }),
    getAppBaseInfo: () => realm.copy(infoOf(device, darkmode).app),
    getWindowInfo: () => realm.copy(infoOf(device, darkmode).view),
    getDeviceInfo: () => realm.copy(infoOf(device, darkmode).device),
    getUpdateManager: () => updates.manager(realm),
    getLaunchOptionsSync: () => realm.copy(launch),
    getEnterOptionsSync: () => realm.copy(launch),
    canIUse: (name: string) => has(name.split('.')[0]!),
    nextTick: (run: () => void) => clock.set(() => guard(engine, run), 0),
  }
  return services
}

function everything({ engine, device, darkmode }: Pick<Phoned, 'engine' | 'device' | 'darkmode'>) {
  const info = infoOf(device, darkmode)
  return engine.realm.copy({ ...info.app, ...info.view, ...info.device })
}
