interface Value {
  readonly value?: unknown;
  readonly valueFrom?: number;
  readonly valueTo?: number;
  readonly unitOfMeasure?: string;
}

/** One characteristic, as TMF620 v4.1 writes it in `prodSpecCharValueUse`. */
export const characteristic = (name: string, valueType: string, values: readonly Value[]) => ({
  name,
  valueType,
  productSpecCharacteristicValue: values,
});

export const flag = (name: string, value: boolean) => characteristic(name, 'boolean', [{ value }]);

export const size = (name: string, value: number | undefined, unitOfMeasure: string) =>
  value === undefined ? [] : [characteristic(name, 'number', [{ value, unitOfMeasure }])];

export const words = (name: string, values: readonly string[]) =>
  characteristic(
    name,
    'string',
    values.map((value) => ({ value })),
  );

export const per = (unit: number, amount: number | undefined) =>
  amount === undefined ? undefined : amount / unit;
