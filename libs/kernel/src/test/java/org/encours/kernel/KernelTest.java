package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KernelTest {

  /** Each further type couples four services more tightly and needs a line in ADR 7. */
  @Test
  void theKernelHasTheTypesThatAdr7Names() throws IOException, URISyntaxException {
    Path classes = Path.of(Money.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String adr = Files.readString(Path.of("../../docs/adr/0007-kernel-and-helper-modules.md"));
    try (var files = Files.list(classes.resolve("org/encours/kernel"))) {
      var types =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.contains("$"))
              .map(name -> name.replace(".class", ""))
              .filter(name -> !name.equals("package-info"))
              .toList();
      assertThat(types).allSatisfy(type -> assertThat(adr).contains("`" + type + "`"));
      assertThat(adr).contains(types.size() + " public types");
    }
  }
}
