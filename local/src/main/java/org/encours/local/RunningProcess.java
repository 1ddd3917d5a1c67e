package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.servers.NativeProcess;
import org.encours.servers.Signals;

/**
 * A process of the stack, found again by its process id file. A process id that another program got
 * meanwhile is not ours: ours has the folder of its stack in its command line.
 */
record RunningProcess(ProcessHandle handle) {

  static Optional<RunningProcess> in(Path folder, StackHome home) {
    try {
      var pid = Long.parseLong(Files.readString(folder.resolve(NativeProcess.PID_FILE)).strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(handle -> belongsTo(handle, home))
          .map(RunningProcess::new);
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static boolean belongsTo(ProcessHandle handle, StackHome home) {
    return commandLine(handle).contains(home.state().toString());
  }

  String commandLine() {
    return commandLine(handle);
  }

  private static String commandLine(ProcessHandle handle) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"));
    } catch (IOException notLinux) {
      return handle.info().commandLine().orElse("");
    }
  }

  long pid() {
    return handle.pid();
  }

  void stop(String signal, Duration patience) {
    Signals.stop(handle, signal, patience);
  }

  /** Memory in use with that of its children, in MiB; empty when the system does not tell. */
  Optional<Long> residentMebibytes() {
    var kibibytes = residentKibibytes(handle);
    if (kibibytes.isEmpty()) {
      return Optional.empty();
    }
    var children =
        handle.descendants().mapToLong(child -> residentKibibytes(child).orElse(0L)).sum();
    return Optional.of((kibibytes.get() + children) / 1024);
  }

  /**
   * Processor time used so far with that of its children, those that ended too; empty when the
   * system does not tell.
   */
  Optional<Duration> processorTime() {
    return Stream.concat(Stream.of(handle), handle.descendants())
        .map(ProcessorTime::of)
        .flatMap(Optional::stream)
        .reduce(Duration::plus);
  }

  private static Optional<Long> residentKibibytes(ProcessHandle process) {
    try {
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
      var output = new String(ps.getInputStream().readAllBytes()).strip();
      return output.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(output));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
