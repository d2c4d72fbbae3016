public class PublishesByJoin extends Case {
    int data;

    void program() throws Exception {
        Thread thread = new Thread(() -> data = 1);
        data = 0;
        thread.start();
        thread.join();
        equal(1, data);
    }
}
