package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {

  @Test
  void twoStacksSideBySideShareNoPort() {
    assertThat(StackPorts.shiftedBy(0).named().values())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(StackPorts.shiftedBy(1000).named().values());
  }

  @Test
  void theServicesListenWhereTheContractSays() {
    var ports = StackPorts.shiftedBy(0);
    assertThat(ports.of(Service.INVOICE)).isEqualTo(8081);
    assertThat(ports.of(Service.RISK)).isEqualTo(8082);
    assertThat(ports.of(Service.DUNNING)).isEqualTo(8083);
    assertThat(ports.of(Service.COLLECTIONS)).isEqualTo(8084);
  }

  @Test
  void laterCommandsFindTheSamePorts(@TempDir Path folder) {
    var ports = StackPorts.free();
    ports.save(folder.resolve("run/ports.properties"));
    assertThat(StackPorts.load(folder.resolve("run/ports.properties"))).hasValue(ports);
  }

  @Test
  void whatAReleaseWithoutADeskWroteIsNoStackOfOurs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ports.properties");
    StackPorts.free().save(file);
    Files.write(
        file, Files.readAllLines(file).stream().filter(it -> !it.startsWith("desk")).toList());
    assertThat(StackPorts.load(file)).isEmpty();
  }
}
