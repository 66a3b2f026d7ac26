const nothing = (): void => undefined;

/** As much of a canvas as the gauge is drawn with; it paints nothing. */
export class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  getContext() {
    const { width, height } = this;
    return {
      scale: nothing,
      beginPath: nothing,
      arc: nothing,
      stroke: nothing,
      moveTo: nothing,
      lineTo: nothing,
      fill: nothing,
      fillRect: nothing,
      getImageData: () => ({ width, height, data: new Uint8ClampedArray(width * height * 4) }),
    };
  }
}
