package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.encours.local.Stack;
import org.encours.local.demo.Checks;
import org.encours.local.demo.Demo;
import org.junit.jupiter.api.Test;

@Journey
class DemoIT {

  @Test
  void theDemonstrationsBooksBalanceAndASecondOneShowsTheSameReport(Stack stack) {
    Demo.Size size = new Demo.Size(24, 60, 45, 7);

    Checks checks = new Demo(stack, System.out).play(size, true);

    assertThat(checks.allHold()).as(checks.toString()).isTrue();
    assertThat(again(stack, size)).contains("acme-be", "Aged balance");
  }

  private static String again(Stack stack, Demo.Size size) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    new Demo(stack, new PrintStream(printed, true, StandardCharsets.UTF_8)).play(size, false);
    return printed.toString(StandardCharsets.UTF_8);
  }
}
