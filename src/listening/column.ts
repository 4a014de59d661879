/** A list of numbers that grows in place. */
export const column = () => {
  let data = new Float32Array(1024);
  let length = 0;
  return {
    add: (value: number): void => {
      if (length === data.length) {
        const more = new Float32Array(data.length * 2);
        more.set(data);
        data = more;
      }
      data[length] = value;
      length += 1;
    },
    all: (): Float32Array => data.subarray(0, length),
  };
};
