/**
 * The reference rates of the European Central Bank, in euros, anew on each of its working days.
 * https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates
 */
export const ECB_ORIGIN = 'https://www.ecb.europa.eu';
export const ECB_PATH = '/stats/eurofxref/eurofxref-daily.xml';
