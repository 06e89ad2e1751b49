/** What is done once before the app starts: in WeChat, nothing. */
export {}
