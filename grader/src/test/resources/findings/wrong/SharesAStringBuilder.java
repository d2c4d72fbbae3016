public class SharesAStringBuilder extends Case {
    final StringBuilder text = new StringBuilder();

    void program() throws Exception {
        together(this::add, this::add);
    }

    void add() {
        text.append("a"); // race: a StringBuilder
    }
}
