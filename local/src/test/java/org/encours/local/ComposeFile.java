package org.encours.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The repository's {@code docker-compose.yml}, anchors resolved. */
final class ComposeFile {

  private ComposeFile() {}

  static Map<String, Object> read() {
    var file = StackHome.ofRepository().root().resolve("docker-compose.yml");
    try (var reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> service(String name) {
    return map(map(read().get("services")).get(name));
  }

  static Map<String, Object> environment(String service) {
    return map(service(service).get("environment"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
