package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path temporary;

  @Test
  void aPasswordIsMadeOnceAndDiffersByService() {
    var secrets = new Secrets(temporary.resolve("secrets"));
    var first = secrets.password(Service.RISK);
    assertThat(first).hasSizeGreaterThan(32);
    assertThat(new Secrets(temporary.resolve("secrets")).password(Service.RISK)).isEqualTo(first);
    assertThat(secrets.password(Service.DUNNING)).isNotEqualTo(first);
  }

  @Test
  void onlyTheOwnerReadsThem() throws IOException {
    var folder = temporary.resolve("secrets");
    var secrets = new Secrets(folder);
    secrets.password(Service.RISK);
    secrets.privateKey();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3).allMatch(it -> permissions(it).equals("rw-------"));
    }
  }

  @Test
  void theKeysAreMadeOnce() {
    var folder = temporary.resolve("secrets");
    assertThat(new Secrets(folder).privateKey()).isEqualTo(new Secrets(folder).privateKey());
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
