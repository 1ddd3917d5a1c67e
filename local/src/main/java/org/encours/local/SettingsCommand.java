package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "settings",
    description = "Stops a service and prints the environment for another process in its place.",
    hidden = true)
public final class SettingsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SERVICE")
  private String name;

  @Override
  public Integer call() {
    var service =
        Service.named(name)
            .orElseThrow(() -> new IllegalArgumentException("There is no service " + name));
    Stack.ofRepository()
        .makeRoomFor(service)
        .forEach((variable, value) -> System.out.println(variable + "=" + value));
    return 0;
  }
}
