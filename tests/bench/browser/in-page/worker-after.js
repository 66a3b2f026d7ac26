// Behind a worker's own script: by now it has registered what it listens to.
globalThis.benchRegistered = performance.timeOrigin + performance.now();
