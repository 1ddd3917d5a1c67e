package org.encours.local.demo;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars of one look. */
final class Bars {

  private Bars() {}

  /** Redrawn in place on a terminal; elsewhere a line now and then. */
  static ProgressBar bar(String task, String unit, long all) {
    ProgressBarBuilder bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(all)
            .setUnit(" " + unit, 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK);
    return onTerminal()
        ? bar.setUpdateIntervalMillis(250).build()
        : bar.setUpdateIntervalMillis(15_000)
            .setConsumer(new DelegatingProgressBarConsumer(System.out::println, 100))
            .build();
  }

  private static boolean onTerminal() {
    return System.console() != null && System.console().isTerminal();
  }
}
