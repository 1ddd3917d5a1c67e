package org.encours.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.encours.servers.Directories;

/**
 * The folders of one stack.
 *
 * @param root the repository, where the packaged services are
 * @param state everything that the stack writes
 */
public record StackHome(Path root, Path state) {

  /** The stack of this repository: {@code .encours}, unless ENCOURS_HOME names another folder. */
  public static StackHome ofRepository() {
    var root = repository();
    var state = Optional.ofNullable(System.getenv("ENCOURS_HOME")).filter(it -> !it.isBlank());
    return new StackHome(root, root.resolve(state.orElse(".encours")).toAbsolutePath());
  }

  /** A stack of its own, for tests. */
  public static StackHome temporary() {
    return new StackHome(repository(), Directories.temporary("stack"));
  }

  /** ENCOURS_ROOT, else the nearest folder upwards that has the launcher. */
  private static Path repository() {
    var named = System.getenv("ENCOURS_ROOT");
    if (named != null) {
      return Path.of(named).toAbsolutePath();
    }
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("encours")) && Files.exists(at.resolve("pom.xml"))) {
        return at;
      }
    }
    throw new IllegalStateException("not within a checkout of Encours; set ENCOURS_ROOT");
  }

  /** What survives {@code down} and goes with {@code up --fresh}. */
  public Path data() {
    return state.resolve("data");
  }

  Path postgres() {
    return data().resolve("postgres");
  }

  Path kafka() {
    return data().resolve("kafka");
  }

  /** The broker's certificate and its operator's password, where it asks who is there. */
  Path brokerGuard() {
    return data().resolve("broker-guard");
  }

  Path mail() {
    return data().resolve("mail");
  }

  /** The keys and passwords of this machine; readable by the owner only. */
  Path secrets() {
    return state.resolve("secrets");
  }

  Path run() {
    return state.resolve("run");
  }

  Path run(Service service) {
    return run().resolve(service.id());
  }

  Path desk() {
    return run().resolve(Component.DESK);
  }

  /** One-time codes by which a browser enters the desk; readable by the owner only. */
  Path entryCodes() {
    return secrets().resolve("entry-codes");
  }

  Path portsFile() {
    return run().resolve("ports.properties");
  }

  Path lockFile() {
    return run().resolve("lock");
  }

  /** Marks the command line of each of this stack's processes. */
  String marker() {
    return "-Dencours.stack=" + state;
  }
}
