import { createContext } from 'react'

/** The page that the screen around stands on, as from `pageInFront()`. */
export const OwnPage = createContext<string | undefined>(undefined)
