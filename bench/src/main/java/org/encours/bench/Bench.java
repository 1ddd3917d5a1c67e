package org.encours.bench;

/** One thing that is measured. */
interface Bench {

  /**
   * @param rows how many rows the large ones work on; 1,000,000 where nobody asks for less
   * @param seconds how long the load lasts in those that are a load
   */
  record Size(int rows, int seconds) {}

  void run(BenchStack yard, Size size, ResultTable sheet) throws Exception;
}
