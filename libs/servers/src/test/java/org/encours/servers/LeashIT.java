package org.encours.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeashIT {

  /** Starts both servers and then waits to be killed. */
  static final class Owner {
    public static void main(String[] arguments) throws InterruptedException {
      System.out.println(PostgresServer.start().pid() + " " + KafkaServer.start().pid());
      Thread.sleep(Duration.ofMinutes(5));
    }
  }

  @Test
  void serversEndWithAKilledOwner() throws Exception {
    var owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Owner.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var pids = firstLine(owner).split(" ");
    var postgres = ProcessHandle.of(Long.parseLong(pids[0])).orElseThrow();
    var kafka = ProcessHandle.of(Long.parseLong(pids[1])).orElseThrow();

    owner.destroyForcibly().waitFor();

    postgres.onExit().get(20, TimeUnit.SECONDS);
    kafka.onExit().get(20, TimeUnit.SECONDS);
    assertThat(postgres.isAlive()).isFalse();
    assertThat(kafka.isAlive()).isFalse();
  }

  /** The runner's own class path may be one jar that names the others. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String firstLine(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }
}
