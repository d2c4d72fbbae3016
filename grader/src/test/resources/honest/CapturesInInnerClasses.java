class CapturesInInnerClasses {
    private int count;

    class Inner {
        class Deeper {
            void add() {
                count++;
                CapturesInInnerClasses.this.count += Inner.this.hashCode();
            }
        }
    }

    Runnable run(String text) {
        int[] box = {1};
        class Local implements Runnable {
            @Override
            public void run() {
                box[0] += text.length() + count;
                new Inner().new Deeper().add();
            }
        }
        return new Local() {
            @Override
            public void run() {
                super.run();
                count--;
            }
        };
    }
}
