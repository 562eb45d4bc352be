package enface.card;

/// How well a person knew a card.
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /// From 1 to 4.
    public int grade() {
        return grade;
    }

    /// @param grade from 1 to 4
    public static Rating of(int grade) {
        return switch (grade) {
            case 1 -> AGAIN;
            case 2 -> HARD;
            case 3 -> GOOD;
            case 4 -> EASY;
            default -> throw new IllegalArgumentException("no grade: " + grade);
        };
    }
}
