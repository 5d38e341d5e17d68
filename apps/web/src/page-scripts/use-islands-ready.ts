import {useEffect} from 'react'

/** For an island with links or buttons: tells `runHeldScripts` that they work from now on. */
export function useIslandsReady() {
  useEffect(() => {
    dispatchEvent(new Event('islandsready'))
  }, [])
}
