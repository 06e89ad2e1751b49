/** Why WeChat will not do what `wx.something` asked; the app gets it as `errMsg`. */
export class Refusal extends Error {}
