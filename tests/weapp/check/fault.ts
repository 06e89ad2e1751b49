/** What is wrong in a build, where, and (in the message) what to do. */
export interface Fault {
  file: string
  message: string
}

export const fault = (file: string, message: string): Fault => ({ file, message })
