package jp.jissen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Jissen {

    public static void main(String[] args) {
        SpringApplication.run(Jissen.class, args);
    }
}
