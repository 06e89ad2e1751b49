import { checksum } from './src/report/checksum'
console.log(checksum('shenyang-2021'))
