package org.cultureledger.benchmark.view;

/** What becomes of a promise: the events that the measured views are made of. */
sealed interface PromiseEvent {

    String promise();

    record Made(String promise, String owner, String due) implements PromiseEvent {}

    record Moved(String promise, String due) implements PromiseEvent {}

    record HandedOver(String promise, String owner) implements PromiseEvent {}

    record Kept(String promise, String on) implements PromiseEvent {}

    record Dropped(String promise) implements PromiseEvent {}
}
