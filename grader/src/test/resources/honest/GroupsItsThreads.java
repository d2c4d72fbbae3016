class GroupsItsThreads {
    private final ThreadGroup group = new ThreadGroup("workers");

    void run() throws InterruptedException {
        Thread worker = new Thread(group, () -> System.out.println("on"), "worker", 0);
        new ThreadGroup(group, "below").setMaxPriority(3);
        worker.start();
        Thread[] all = new Thread[group.activeCount() + 1];
        int count = group.enumerate(all);
        System.out.println(group.getName() + " " + count + " " + group.parentOf(group));
        group.interrupt();
        worker.join();
        Thread.ofPlatform().group(group).name("other").start(() -> {}).join();
    }
}
