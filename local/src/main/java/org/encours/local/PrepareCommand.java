package org.encours.local;

import java.util.concurrent.Callable;
import org.encours.servers.ServerFailedException;
import picocli.CommandLine.Command;

@Command(
    name = "prepare",
    description = "Prepares quick starts of the services, on a stack that is thrown away.",
    hidden = true)
final class PrepareCommand implements Callable<Integer> {

  /** A service without preparation only starts more slowly: no failure here fails the build. */
  @Override
  public Integer call() {
    try (var stack = Stack.temporary()) {
      stack.prepare(System.out::println);
    } catch (ServerFailedException e) {
      System.out.println("  starts will be slow: " + e.getMessage());
    }
    return 0;
  }
}
