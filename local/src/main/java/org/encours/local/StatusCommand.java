package org.encours.local;

import java.util.concurrent.Callable;
import org.encours.servers.Ports;
import picocli.CommandLine.Command;

@Command(
    name = "status",
    description = "Shows each process, its health and memory, and what waits to be done.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

  private static final String ROW = "%-20s %8s %6s  %-12s %8s %6s %13s%n";

  @Override
  public Integer call() {
    var stack = Stack.ofRepository();
    System.out.printf(ROW, "", "pid", "port", "health", "MiB", "lag", "dead letters");
    var components = Component.of(stack.home(), stack.ports());
    var healthy = components.stream().map(it -> row(stack, it)).filter(it -> it).count();
    return healthy == components.size() ? 0 : 1;
  }

  private static boolean row(Stack stack, Component component) {
    var process = RunningProcess.in(component.folder(), stack.home());
    var service = Service.named(component.name());
    var healthy = process.isPresent() && isHealthy(stack, component);
    var backlog = new Backlog(stack);
    System.out.printf(
        ROW,
        component.name(),
        process.map(it -> Long.toString(it.pid())).orElse("-"),
        component.port(),
        healthy ? "healthy" : process.isPresent() ? "not healthy" : "down",
        process.flatMap(RunningProcess::residentMebibytes).map(Object::toString).orElse("-"),
        healthy ? service.map(backlog::lag).orElse("") : "",
        healthy ? service.map(backlog::deadLetters).orElse("") : "");
    return healthy;
  }

  private static boolean isHealthy(Stack stack, Component component) {
    return Service.named(component.name())
        .map(service -> Http.isReady(stack.of(service)))
        .orElseGet(
            () ->
                component.name().equals(Component.DESK)
                    ? Http.isReady(stack.desk())
                    : Ports.answers(component.port()));
  }
}
