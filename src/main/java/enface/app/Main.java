package enface.app;

/// Where the program starts.
public final class Main {

    private Main() {}

    static void main() {
        System.out.println("Enface");
    }
}
