package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.encours.servers.Lifetime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceLauncherTest {

  /** Also where timers run, for webhooks: today's run would mix into a year that is replayed. */
  @ParameterizedTest
  @EnumSource
  void noServiceBeginsTheDaysRunByItself(Service service, @TempDir Path state) {
    var home = new StackHome(state, state);
    var launcher =
        new ServiceLauncher(home, StackPorts.free(), Lifetime.LEASHED, new Secrets(home.secrets()));
    assertThat(launcher.environment(service)).containsEntry("ENCOURS_RUNS_LOOK", "off");
  }
}
