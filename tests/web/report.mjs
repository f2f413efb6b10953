// Counts what passed and what did not, and prints the second.

export class Report {
  passed = 0;
  failed = 0;
  skipped = 0;
  #group = "";
  #since = 0;
  #before = 0;

  /** Runs a group of checks; says at its end how many there were, and how long they took. */
  async group(name, checks) {
    this.#group = name;
    this.#since = Date.now();
    this.#before = this.passed + this.failed;
    await checks();
    const count = this.passed + this.failed - this.#before;
    // A group that found nothing to look at has proved nothing.
    if (count === 0) this.check("the group", ["there was nothing to check"]);
    const seconds = ((Date.now() - this.#since) / 1000).toFixed(1);
    console.log(`web: ${name}: ${count} checks in ${seconds} s`);
  }

  /** One check: it passed if there is no fault. */
  check(subject, faults) {
    if (faults.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    for (const fault of new Set(faults)) console.log(`FAILED ${this.#group}: ${subject}: ${fault}`);
  }

  skip(name, reason) {
    this.skipped += 1;
    console.log(`web: ${name}: skipped: ${reason}`);
  }

  /** The line that test runners end with; the exit status follows from it. */
  close() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : "";
    console.log(`${this.passed} passed, ${this.failed} failed${skipped}`);
    return this.failed > 0 ? 1 : 0;
  }
}
