package org.encours.bench;

/** How long something took. */
final class Timed {

  /** Something that may fail in any way. */
  interface Act {
    void run() throws Exception;
  }

  private Timed() {}

  static double seconds(Act act) throws Exception {
    long begun = System.nanoTime();
    act.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The median of an odd number of tries, in seconds. */
  static double median(int tries, Act act) throws Exception {
    double[] took = new double[tries];
    for (int i = 0; i < tries; i++) {
      took[i] = seconds(act);
    }
    java.util.Arrays.sort(took);
    return took[tries / 2];
  }
}
