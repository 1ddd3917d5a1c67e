package org.encours.local;

import java.util.concurrent.Callable;
import org.encours.servers.ServerFailedException;
import picocli.CommandLine.Command;

@Command(
    name = "prepare",
    description = "Prepares quick starts of the services, on a stack that is thrown away.",
    hidden = true)
public final class PrepareCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    prepare(System.out::println);
    return 0;
  }

  /** A service without preparation only starts more slowly: a failure here stops nothing. */
  static void prepare(Progress progress) {
    if (AotTraining.isDue(StackHome.ofRepository())) {
      try (var stack = Stack.temporary()) {
        stack.prepare(progress);
      } catch (ServerFailedException e) {
        progress.say("  starts will be slow: " + e.getMessage());
      }
    }
  }
}
