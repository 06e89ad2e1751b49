import { type Phone, type PhoneOptions, Phones } from './phone'

/**
 * The phones of a file of tests, on the build served as `Phones.open` says. Each is closed after
 * its test, which fails if the phone complained of anything.
 */
export function phonesForTests(under?: string, host?: string) {
  let phones: Phones
  const inHand: Phone[] = []
  beforeAll(async () => {
    phones = await Phones.open(under, host)
  })
  afterEach(async () => {
    const used = inHand.splice(0)
    const complaints = used.flatMap((phone) => phone.complaints)
    for (const phone of used) await phone.close()
    expect(complaints).toEqual([])
  })
  afterAll(() => phones.close())
  return {
    /** Where the build is served. */
    get url() {
      return phones.url
    },
    async at(address?: string, options?: PhoneOptions): Promise<Phone> {
      const phone = await phones.at(address, options)
      inHand.push(phone)
      return phone
    },
  }
}
