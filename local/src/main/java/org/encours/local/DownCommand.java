package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "down",
    description = "Stops the stack; data stays.",
    mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Stack.ofRepository().down(System.out::println);
    System.out.println("Encours is down.");
    return 0;
  }
}
