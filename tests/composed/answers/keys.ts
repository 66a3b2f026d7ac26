/** Names that answers of providers use, in camel case; `key-style.ts` writes them in others. */
type Names = readonly [string, ...string[]];

function list(names: string): Names {
  const [first = '', ...others] = names.trim().split(/\s+/);
  return [first, ...others];
}

/** In an object that is about one thing: what is left of it, used of it, there of it in all. */
export const bareKeys = {
  left: list(`remaining left available unused residual remain remainingAmount remainingValue
    remainingVolume availableAmount unusedAmount leftAmount remainValue currentBalance
    remainingBalance remainingQuota leftover balance restVolume remainAmount`),
  used: list(`used consumed usage usedAmount usedVolume consumedAmount usedValue currentUsage spent
    consumption usedQuota`),
  total: list(`total limit quota allowance initial totalAmount totalVolume initialAmount max size
    included totalQuota capacity initialValue originalAmount allocated granted threshold`),
};

/** In an object that is about everything: they say that they are about data. */
export const dataKeys = {
  left: list(`dataRemaining remainingData dataLeft remainingDataVolume availableData dataBalance
    remainingTraffic internetRemaining unusedData leftData remainData trafficLeft dataAvailable
    mobileDataLeft`),
  used: list(`dataUsed usedData dataUsage usedTraffic consumedData internetUsed dataConsumed
    usedDataVolume trafficUsed`),
  total: list(`dataTotal totalData dataLimit dataAllowance totalTraffic dataQuota includedData
    totalDataVolume internetTotal dataCap trafficTotal`),
};

export const expiryKeys = list(`expiryDate expiresAt validUntil validTo endDate expirationDate
  expireTime expires validTill expiry expireDate expiredAt expDate validityEnd endTime expiresOn`);

export const renewalKeys = list(`nextResetDate renewalDate renewsAt nextRenewal resetDate
  nextRenewalDate resetsAt renewDate autoRenewDate`);

export const startKeys = list('startDate validFrom activatedAt activationDate createdAt');

export const voiceKeys = list(`voiceRemaining remainingMinutes minutesLeft remainingVoice voiceLeft
  availableMinutes minutesRemaining voiceBalance callMinutesLeft`);

export const messageKeys = list(`smsRemaining remainingSms smsLeft smsBalance remainingMessages
  availableSms messagesLeft`);

export const moneyKeys = list(`balance credit accountBalance mainBalance prepaidBalance
  creditBalance currentBalance availableCredit walletBalance moneyBalance`);

/** Of what remains of anything that is counted. */
export const countKeys = list('remaining left available');

export const unitKeys = list('unit unit uom units unitOfMeasure measure unitName unitCode');

/** What says in a list what an entry is about. */
export const typeKeys = list(`type kind category resourceType usageType bucketType serviceType
  unitType balanceType name trafficType`);

interface TypeNames {
  data: string;
  voice: string;
  messages: string;
}

/** What it says, one way of writing it each. */
export const typeNames: readonly [TypeNames, ...TypeNames[]] = [
  { data: 'DATA', voice: 'VOICE', messages: 'SMS' },
  { data: 'data', voice: 'voice', messages: 'sms' },
  { data: 'Data', voice: 'Voice', messages: 'Sms' },
  { data: 'internet', voice: 'calls', messages: 'sms' },
  { data: 'GPRS', voice: 'VOICE', messages: 'SMS' },
  { data: 'INTERNET', voice: 'MINUTES', messages: 'TEXT' },
  { data: 'mobileData', voice: 'voice', messages: 'sms' },
  { data: 'Internet', voice: 'Voice', messages: 'Sms' },
  { data: 'MOBILE_DATA', voice: 'CALL', messages: 'MESSAGES' },
];
