package jp.jissen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Jissen {
    public static void main(String[] args) {
        SpringApplication.run(Jissen.class, args);
    }
}
