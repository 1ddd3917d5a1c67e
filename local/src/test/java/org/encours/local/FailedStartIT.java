package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever goes wrong: one clear line, exit code 1, and nothing left half-running. */
@Execution(ExecutionMode.CONCURRENT)
class FailedStartIT {

  @Test
  void aTakenPortIsNamed() throws Exception {
    try (var encours = Launcher.inFolder("taken");
        var _ = new ServerSocket(encours.ports().dunning(), 1, InetAddress.getLoopbackAddress())) {
      var up = encours.run("up");
      assertThat(up.code()).isEqualTo(1);
      assertThat(up.error().lines())
          .singleElement()
          .asString()
          .contains("Port " + encours.ports().dunning() + " (dunning-service) is taken");
      assertThat(encours.processes()).isEmpty();
    }
  }

  @Test
  void aServiceThatDiesAtStartTakesTheOthersWithIt() throws Exception {
    try (var encours = Launcher.inFolder("dying")) {
      var up = encours.with("ENCOURS_EVENTS_SERVICE", " ").run("up");
      assertThat(up.code()).isEqualTo(1);
      assertThat(up.error().lines())
          .singleElement()
          .asString()
          .containsPattern("-service ended with code \\d+: ");
      assertThat(encours.processes()).isEmpty();
    }
  }

  @Test
  void anUnknownCommandIsRefusedWithHelp() throws Exception {
    try (var encours = Launcher.inFolder("unknown")) {
      var outcome = encours.run("upp");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.error()).contains("./encours up", "there is no command upp");
    }
  }

  @Test
  void anUnknownRoleIsRefusedInOneLine() throws Exception {
    try (var encours = Launcher.inFolder("role")) {
      var outcome = encours.run("token", "boss");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.error().lines()).singleElement().asString().contains("controller");
    }
  }
}
