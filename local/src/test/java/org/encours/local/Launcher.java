package org.encours.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.encours.servers.Directories;

/** The command line as a person uses it, on a stack of its own and from another working folder. */
final class Launcher implements AutoCloseable {

  private final StackHome home;
  private final Map<String, String> environment = new HashMap<>();

  private Launcher(StackHome home) {
    this.home = home;
    environment.put("ENCOURS_HOME", home.state().toString());
    // Far from the usual ports, below those that systems hand out.
    var offset = 100 * ThreadLocalRandom.current().nextInt(1, 100);
    environment.put("ENCOURS_PORT_OFFSET", Integer.toString(offset));
    environment.put("ENCOURS_BUILD", "off");
    environment.put("ENCOURS_QUICK_START", "off");
  }

  static Launcher inFolder(String name) {
    var root = StackHome.ofRepository().root();
    var state = Directories.ensure(Directories.temporary("launcher").resolve(name));
    return new Launcher(new StackHome(root, state));
  }

  Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  StackHome home() {
    return home;
  }

  StackPorts ports() {
    return StackPorts.shiftedBy(Integer.parseInt(environment.get("ENCOURS_PORT_OFFSET")));
  }

  /** What it printed, and how it ended. */
  record Outcome(int code, String output, String error) {}

  Outcome run(String... arguments) throws IOException {
    var output = Files.createTempFile("encours", ".out");
    var error = Files.createTempFile("encours", ".err");
    try {
      var launcher = home.root().resolve("encours").toString();
      var command = Stream.concat(Stream.of("bash", launcher), Stream.of(arguments)).toList();
      var builder = new ProcessBuilder(command);
      builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
      builder.environment().putAll(environment);
      builder.redirectOutput(output.toFile()).redirectError(error.toFile());
      var code = builder.start().waitFor();
      return new Outcome(code, read(output), read(error));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(error);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The processes of this stack, whoever their parent is. */
  List<Long> processes() {
    return ProcessHandle.allProcesses()
        .map(RunningProcess::new)
        .filter(process -> process.commandLine().contains(home.state().toString()))
        .map(RunningProcess::pid)
        .toList();
  }

  @Override
  public void close() throws IOException {
    run("down");
    Directories.delete(home.state().getParent());
  }
}
