package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    description = "Starts the stack and returns when all is healthy.",
    mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

  @Option(names = "--fresh", description = "Forget all data first.")
  private boolean fresh;

  @Override
  public Integer call() {
    var stack = Stack.ofRepository();
    Progress progress = System.out::println;
    if (fresh) {
      progress.say("Forgetting all data.");
      stack.erase(progress);
      stack = Stack.ofRepository();
    }
    if (!"off".equals(System.getenv("ENCOURS_QUICK_START"))) {
      // Due after a test run, which packages the services again.
      PrepareCommand.prepare(progress);
    }
    var begun = System.nanoTime();
    stack.up(progress);
    progress.say("Encours is up (" + Elapsed.since(begun) + ").");
    Links.of(stack).forEach(progress::say);
    return 0;
  }
}
